CREATE TABLE requests (
  id          INTEGER PRIMARY KEY,
  service     TEXT NOT NULL,
  route       TEXT NOT NULL,
  duration_ms INTEGER
);
