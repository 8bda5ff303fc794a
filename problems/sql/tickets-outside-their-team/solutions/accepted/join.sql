SELECT t.id, t.subject, home.name, a.name, other.name
FROM tickets AS t
JOIN teams AS home ON home.id = t.team_id
JOIN agents AS a ON a.id = t.agent_id
JOIN teams AS other ON other.id = a.team_id
WHERE a.team_id <> t.team_id;
