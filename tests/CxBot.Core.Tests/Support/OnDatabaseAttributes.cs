using System.Reflection;
using CxBot.Core.Storage;
using Xunit.Sdk;

namespace CxBot.Core.Tests.Support;

/// <summary>Runs a theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [StorageProvider.Sqlite],
        ];
}

/// <summary>Runs a theory on PostgreSQL; skipped, and says so, where <c>CXBOT_TEST_POSTGRES</c> holds no connection string.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CXBOT_TEST_POSTGRES")))
            Skip = "CXBOT_TEST_POSTGRES is not set: tests/run.sh starts a PostgreSQL and sets it";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [StorageProvider.Postgres],
        ];
}
