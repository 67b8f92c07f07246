using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary>Everything CxBot keeps.</summary>
public abstract class CxDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>What adapters remember.</summary>
    public DbSet<AdapterNote> AdapterNotes => Set<AdapterNote>();
}
