SELECT player, league, points FROM scores ORDER BY league, points;
