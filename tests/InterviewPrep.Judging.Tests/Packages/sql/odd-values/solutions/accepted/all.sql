SELECT id, value FROM odd;
