-- problem: raise-the-prices
SELECT 1;
