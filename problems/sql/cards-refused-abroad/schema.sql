CREATE TABLE attempts (
  id           INTEGER PRIMARY KEY,
  card         TEXT NOT NULL,
  country      TEXT,
  status       TEXT NOT NULL CHECK (status IN ('approved', 'declined')),
  attempted_at TEXT NOT NULL
);
