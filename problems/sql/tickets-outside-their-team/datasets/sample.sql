INSERT INTO teams (id, name, office) VALUES
  (1, 'Billing', 'Lisbon'),
  (2, 'Network', 'Lisbon'),
  (3, 'Support', 'Graz'),
  (4, 'Onboarding', 'Oslo'),
  (5, 'Security', 'Oslo');

INSERT INTO agents (id, name, team_id) VALUES
  (1, 'Ada Lind', 1),
  (2, 'Ben Okoro', 2),
  (3, 'Chloé Sato', 3),
  (4, 'Dev Weiss', 3),
  (5, 'Eva Lind', 5);

INSERT INTO tickets (id, subject, team_id, agent_id) VALUES
  (101, 'Charged twice', 1, 1),
  (102, 'Invoice without VAT number', 1, 3),
  (103, 'Router restarts at night', 2, 2),
  (104, 'No signal on the third floor', 2, 4),
  (105, 'How do I export my data?', 3, 3),
  (106, 'Refund has not arrived', 1, NULL);
