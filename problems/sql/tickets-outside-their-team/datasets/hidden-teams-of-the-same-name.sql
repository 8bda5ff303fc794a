INSERT INTO teams (id, name, office) VALUES
  (1, 'Support', 'Graz'),
  (2, 'Support', 'Oslo'),
  (3, 'Billing', 'Oslo');

INSERT INTO agents (id, name, team_id) VALUES
  (1, 'Ada Lind', 1),
  (2, 'Ada Lind', 2),
  (3, 'Finn Sato', 3);

INSERT INTO tickets (id, subject, team_id, agent_id) VALUES
  (1, 'Password lost', 1, 2),
  (2, 'Password lost', 1, 1),
  (3, 'Wrong currency', 3, 3),
  (4, 'Wrong address', 3, 1),
  (5, 'Password lost', 2, 2),
  (6, 'Wrong address', 2, NULL);
