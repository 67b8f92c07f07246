namespace CxBot.Core.Tests.Support;

/// <summary>A fact on PostgreSQL; skipped, and says so, where <c>CXBOT_TEST_POSTGRES</c> holds no connection string.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CXBOT_TEST_POSTGRES")))
            Skip = "CXBOT_TEST_POSTGRES is not set: tests/run.sh starts a PostgreSQL and sets it";
    }
}
