-- Columns: service, succeeded, failed, rolled back, percent that did not succeed
SELECT
