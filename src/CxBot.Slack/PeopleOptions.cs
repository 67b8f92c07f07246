using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Finds what a people field offers while somebody types in it: colleagues of the whole organisation, on either platform.</summary>
internal sealed class PeopleOptions(Dispatcher dispatcher, SlackInstallations installations, SlackProfiles profiles)
{
    public async Task<OptionsAnswer> FindAsync(Interaction interaction, CancellationToken ct)
    {
        if (
            interaction.ActionId != FieldRenderer.People
            || interaction.User?.Id is not { } user
            || await installations.WorkspaceAsync(interaction, ct) is not { } workspace
        )
            return new OptionsAnswer([]);

        var asker = SlackTranslator.Account(workspace, user);
        // A partner in a shared channel is not to read through the list of colleagues.
        if (await profiles.IsOutsideAsync(asker, interaction.User.TeamId, ct))
            return new OptionsAnswer([]);
        var found = await dispatcher.SeekPeopleAsync(asker, interaction.Value ?? "", ct);
        return new OptionsAnswer([.. found.Take(SlackLimits.SelectOptions).Select(FieldRenderer.Option)]);
    }
}
