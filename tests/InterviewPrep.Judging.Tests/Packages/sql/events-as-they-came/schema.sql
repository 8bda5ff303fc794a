CREATE TABLE events (
  at   TEXT NOT NULL,
  what TEXT NOT NULL
);
