namespace CxBot.Web.Tests;

public sealed class When_looking_at_the_house
{
    [Fact]
    public void Web_knows_Core_and_no_platform() =>
        typeof(WebSetup)
            .Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("CxBot", StringComparison.Ordinal))
            .ShouldBe(["CxBot.Core"]);
}
