-- Columns: service, first failed check, last failed check, number of failed checks
SELECT
