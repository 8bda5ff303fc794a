-- Columns: ticket, subject, team of the ticket, agent, team of the agent
SELECT
