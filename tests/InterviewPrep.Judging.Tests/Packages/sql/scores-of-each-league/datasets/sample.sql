INSERT INTO scores VALUES ('ada', 'a', 3), ('bob', 'a', 3), ('cyd', 'b', 1), ('dan', 'b', 7);
