// Search
var sql = "SELECT * FROM Orders WHERE Name = '"
    + name + "'";
// Sum
double total = 0;
Log(password);
connection.Dispose();
return [];
