CREATE TABLE services (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE deployments (
  id          INTEGER PRIMARY KEY,
  service_id  INTEGER NOT NULL REFERENCES services (id),
  environment TEXT NOT NULL CHECK (environment IN ('staging', 'production')),
  outcome     TEXT CHECK (outcome IN ('succeeded', 'failed', 'rolled_back'))
);
