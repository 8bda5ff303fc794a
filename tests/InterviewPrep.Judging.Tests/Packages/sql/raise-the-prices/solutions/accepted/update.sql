UPDATE products SET price = price + 10;
