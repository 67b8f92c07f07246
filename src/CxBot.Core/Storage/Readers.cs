using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary>Pooled contexts that only read, beside the writer: they see what was committed and never wait for it.</summary>
public sealed class Readers(Func<CxDb> open)
{
    /// <summary>A context without change tracking; dispose it to give it back.</summary>
    public CxDb Open()
    {
        var db = open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }
}
