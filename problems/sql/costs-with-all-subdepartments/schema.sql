CREATE TABLE departments (
  id        INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES departments (id),
  name      TEXT NOT NULL
);

CREATE TABLE costs (
  id            INTEGER PRIMARY KEY,
  department_id INTEGER NOT NULL REFERENCES departments (id),
  amount_cents  INTEGER NOT NULL
);
