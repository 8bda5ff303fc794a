-- problem: scores-of-each-league
SELECT player, league, points FROM scores ORDER BY league, points, player DESC;
