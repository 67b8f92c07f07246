using System.Globalization;
using CxBot.Core.Checkups;
using Microsoft.Extensions.Options;

namespace CxBot.Core.HelpDesk;

/// <summary>Says which help desks there are. What is wrong with their addresses and secrets, the rules of the options say.</summary>
internal sealed class HelpDeskCheckup(IOptions<HelpDeskOptions> options) : ICheckup
{
    public CheckupArea Area => CheckupArea.HelpDesks;

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var (webhooks, sources) = (options.Value.Webhooks.Count, options.Value.Sources.Count);
        return Task.FromResult<IReadOnlyList<Finding>>([
            Finding.Ok(
                webhooks + sources == 0
                    ? "None is configured."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"The addresses and secrets are well-formed: webhooks {webhooks}, sources {sources}."
                    )
            ),
        ]);
    }
}
