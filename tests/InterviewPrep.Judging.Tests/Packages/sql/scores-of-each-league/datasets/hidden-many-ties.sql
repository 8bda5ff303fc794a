INSERT INTO scores VALUES ('a', 'x', 1), ('b', 'x', 1), ('c', 'x', 1), ('d', 'x', 2), ('e', 'w', 5), ('f', 'w', 5), ('g', 'y', 0), ('g', 'y', 0);
