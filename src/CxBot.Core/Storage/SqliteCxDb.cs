using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary><see cref="CxDb"/> in one SQLite file.</summary>
public sealed class SqliteCxDb(DbContextOptions<SqliteCxDb> options) : CxDb(options);
