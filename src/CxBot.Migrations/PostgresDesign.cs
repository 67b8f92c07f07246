using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CxBot.Migrations;

/// <summary>Gives the EF Core tools the model as PostgreSQL sees it; no database is opened.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresCxDb>
{
    public PostgresCxDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresCxDb>().UseNpgsql("Host=nowhere").Options);
}
