namespace CxBot.Core.Tests.Support;

/// <summary>A fact in a real browser; skipped, and says so, where <c>CXBOT_TEST_CHROMIUM</c> holds no path.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CXBOT_TEST_CHROMIUM")))
            Skip = "CXBOT_TEST_CHROMIUM is not set: tests/run.sh finds or installs Chromium and sets it";
    }
}
