SELECT what FROM events ORDER BY at;
