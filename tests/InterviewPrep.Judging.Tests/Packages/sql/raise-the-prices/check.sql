SELECT id, shelf, price FROM products;
