INSERT INTO teams (id, name, office) VALUES
  (1, 'Support', 'Graz'),
  (2, 'Network', 'Oslo');

INSERT INTO agents (id, name, team_id) VALUES
  (1, 'Eva Weiss', 1),
  (2, 'Finn Lind', 2);

INSERT INTO tickets (id, subject, team_id, agent_id) VALUES
  (1, 'Slow uploads', 2, 2),
  (2, 'Page is blank', 1, 1),
  (3, 'Page is grey', 1, NULL);
