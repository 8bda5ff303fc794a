-- problem: scores-of-each-league
-- failed: many ties
-- missing: 1
-- extra: 0
SELECT DISTINCT player, league, points FROM scores ORDER BY league, points;
