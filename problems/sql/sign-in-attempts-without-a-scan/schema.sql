CREATE TABLE login_attempts (
  id           INTEGER PRIMARY KEY,
  email        TEXT,
  ip           TEXT NOT NULL,
  succeeded    INTEGER NOT NULL CHECK (succeeded IN (0, 1)),
  attempted_at TEXT NOT NULL
);

CREATE INDEX login_attempts_email ON login_attempts (email);
