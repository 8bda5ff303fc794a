-- Takes every name that an account ever had for an account of its own.
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT, name TEXT);
CREATE TABLE plans (code TEXT, name TEXT, monthly_cents INTEGER);
CREATE TABLE subscriptions (account_id INTEGER, plan_code TEXT, started_on TEXT, ended_on TEXT);

INSERT INTO accounts (email, name) SELECT DISTINCT email, account_name FROM sheet WHERE email IS NOT NULL;

INSERT INTO plans (code, name, monthly_cents)
SELECT plan_code, plan_name, monthly_cents FROM sheet
WHERE line IN (SELECT MAX(line) FROM sheet WHERE plan_code IS NOT NULL GROUP BY plan_code);

INSERT INTO subscriptions (account_id, plan_code, started_on, ended_on)
SELECT a.id, s.plan_code, s.started_on, s.ended_on
FROM sheet AS s
JOIN accounts AS a ON a.email = s.email
WHERE s.line IN (SELECT MAX(line) FROM sheet WHERE email IS NOT NULL AND plan_code IS NOT NULL GROUP BY email, plan_code, started_on);
