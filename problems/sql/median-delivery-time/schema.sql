CREATE TABLE deliveries (
  id      INTEGER PRIMARY KEY,
  city    TEXT NOT NULL,
  minutes INTEGER
);
