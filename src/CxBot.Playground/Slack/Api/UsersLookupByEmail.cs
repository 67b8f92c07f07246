using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class UsersLookupByEmail(SlackUsers users) : ISlackMethod
{
    public string Name => "users.lookupByEmail";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "users:read.email";

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var email = arguments.Needed("email");
        var person =
            HarbourAndPine.InSlack.FirstOrDefault(known => known.Email.Equals(email, StringComparison.OrdinalIgnoreCase))
            ?? throw new SlackRefusal("users_not_found");
        return Task.FromResult(new JsonObject { ["user"] = users.Find(person.SlackId, withLocale: false) });
    }
}
