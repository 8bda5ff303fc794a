CREATE TABLE tenants (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE files (
  id         INTEGER PRIMARY KEY,
  tenant_id  INTEGER NOT NULL REFERENCES tenants (id),
  bytes      INTEGER,
  deleted_at TEXT
);
