CREATE TABLE sheet (
  line          INTEGER PRIMARY KEY,
  email         TEXT,
  account_name  TEXT,
  plan_code     TEXT,
  plan_name     TEXT,
  monthly_cents INTEGER,
  started_on    TEXT,
  ended_on      TEXT
);
