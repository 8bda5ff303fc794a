CREATE TABLE push_tokens (
  id            INTEGER PRIMARY KEY,
  user_id       INTEGER NOT NULL,
  device_id     TEXT,
  token         TEXT NOT NULL,
  registered_at TEXT NOT NULL
);
