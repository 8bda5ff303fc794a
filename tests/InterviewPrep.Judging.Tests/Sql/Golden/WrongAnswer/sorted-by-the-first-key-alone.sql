-- problem: scores-of-each-league
-- message: they must be sorted by column 2, then by column 3
SELECT player, league, points FROM scores ORDER BY league, points DESC;
