CREATE TABLE checks (
  service    TEXT NOT NULL,
  checked_at TEXT NOT NULL,
  ok         INTEGER NOT NULL CHECK (ok IN (0, 1)),
  PRIMARY KEY (service, checked_at)
);
