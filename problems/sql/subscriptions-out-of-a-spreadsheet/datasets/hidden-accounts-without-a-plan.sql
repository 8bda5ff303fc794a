INSERT INTO sheet (line, email, account_name, plan_code, plan_name, monthly_cents, started_on, ended_on) VALUES
  (1, 'ada@example.org', 'Alder Labs', 'PRO', 'Professional', 1900, '2024-01-01', NULL),
  (2, 'dev@example.org', 'Elm Labs', NULL, NULL, NULL, NULL, NULL),
  (3, 'ada@example.org', 'Alder and Sons', NULL, NULL, NULL, NULL, NULL),
  (4, NULL, NULL, 'EDU', 'Education', 500, NULL, NULL),
  (5, NULL, NULL, 'PRO', 'Pro', 2000, NULL, NULL);
