-- problem: index-for-a-day
-- message: The rows are right. The plan reads the whole of visits.
SELECT 1;
