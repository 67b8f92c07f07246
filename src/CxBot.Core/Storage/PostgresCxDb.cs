using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary><see cref="CxDb"/> on PostgreSQL.</summary>
public sealed class PostgresCxDb(DbContextOptions<PostgresCxDb> options) : CxDb(options);
