INSERT INTO shelves VALUES (1);
INSERT INTO products VALUES (1, 1, 0), (2, NULL, 7);
