CREATE TABLE teams (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  office TEXT NOT NULL
);

CREATE TABLE agents (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  team_id INTEGER REFERENCES teams (id)
);

CREATE TABLE tickets (
  id       INTEGER PRIMARY KEY,
  subject  TEXT NOT NULL,
  team_id  INTEGER NOT NULL REFERENCES teams (id),
  agent_id INTEGER REFERENCES agents (id)
);
