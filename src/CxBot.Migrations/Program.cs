// The EF Core tools load this assembly for its design-time contexts; run by hand it only says how it is meant.
Console.WriteLine("Use src/CxBot.Migrations/add.sh NAME to make a migration, and optimize.sh to renew the compiled models.");
