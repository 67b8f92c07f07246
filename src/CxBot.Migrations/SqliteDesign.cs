using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CxBot.Migrations;

/// <summary>Gives the EF Core tools the model as SQLite sees it; no database is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCxDb>
{
    public SqliteCxDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite("Data Source=:memory:").Options);
}
