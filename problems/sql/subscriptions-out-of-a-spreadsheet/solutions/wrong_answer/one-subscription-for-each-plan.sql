-- Keeps one subscription for each account and plan, and loses those that ended before.
CREATE TABLE accounts (
  id    INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name  TEXT NOT NULL
);

CREATE TABLE plans (
  code          TEXT NOT NULL PRIMARY KEY,
  name          TEXT NOT NULL,
  monthly_cents INTEGER NOT NULL
);

CREATE TABLE subscriptions (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  plan_code  TEXT NOT NULL REFERENCES plans (code),
  started_on TEXT NOT NULL,
  ended_on   TEXT,
  PRIMARY KEY (account_id, plan_code, started_on)
);

INSERT INTO accounts (email, name)
SELECT email, account_name FROM sheet
WHERE line IN (SELECT MAX(line) FROM sheet WHERE email IS NOT NULL GROUP BY email);

INSERT INTO plans (code, name, monthly_cents)
SELECT plan_code, plan_name, monthly_cents FROM sheet
WHERE line IN (SELECT MAX(line) FROM sheet WHERE plan_code IS NOT NULL GROUP BY plan_code);

INSERT INTO subscriptions (account_id, plan_code, started_on, ended_on)
SELECT a.id, s.plan_code, s.started_on, s.ended_on
FROM sheet AS s
JOIN accounts AS a ON a.email = s.email
WHERE s.line IN (SELECT MAX(line) FROM sheet WHERE email IS NOT NULL AND plan_code IS NOT NULL GROUP BY email, plan_code);
