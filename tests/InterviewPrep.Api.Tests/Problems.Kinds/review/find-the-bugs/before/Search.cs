// Search
return [];
