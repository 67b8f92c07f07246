using System.Globalization;
using Microsoft.Extensions.Options;

namespace CxBot.Core.HelpDesk;

/// <summary>Says at the start what is wrong with the section "HelpDesk" and how to mend it, never what its secrets are.</summary>
internal sealed class HelpDeskOptionsRules : IValidateOptions<HelpDeskOptions>
{
    private const int LongestName = 60;

    private const string MakeSecret = "Make one with: echo whsec_$(openssl rand -base64 32)";

    public ValidateOptionsResult Validate(string? name, HelpDeskOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(HelpDeskOptions options)
    {
        foreach (var (webhook, at) in options.Webhooks.Select((one, i) => (one, Key("Webhooks", i))))
        {
            if (!IsAddress(webhook.Url))
                yield return $"{at}:Url is no address that issues may be sent to. Give a whole https address without a name or "
                    + "password in it; http is taken for this machine alone (http://localhost:9000/...).";
            if (HookSecret.Read(webhook.Secret) is null)
                yield return $"{at}:Secret is no secret to sign with: whsec_ and 24 to 64 bytes in base64. Copy the one that the receiver "
                    + $"shows. {MakeSecret}";
        }
        if (options.Webhooks.GroupBy(webhook => webhook.Url, StringComparer.Ordinal).Any(same => same.Key.Length > 0 && same.Count() > 1))
            yield return "HelpDesk:Webhooks names one Url twice, so it would hear everything twice. Remove one of the two.";
        foreach (var (source, at) in options.Sources.Select((one, i) => (one, Key("Sources", i))))
        {
            if (source.Name.Trim().Length is 0 or > LongestName || source.Name.Any(char.IsControl))
                yield return $"{at}:Name is empty or longer than {LongestName} characters. Write what people shall read as who reported, "
                    + "such as Survey.";
            if (HookSecret.Read(source.Secret) is null)
                yield return $"{at}:Secret is no secret: whsec_ and 24 to 64 bytes in base64. {MakeSecret}";
        }
        if (options.Sources.GroupBy(source => source.Secret, StringComparer.Ordinal).Any(same => same.Key.Length > 0 && same.Count() > 1))
            yield return $"HelpDesk:Sources holds one Secret twice, so nobody could tell who is calling. {MakeSecret}";
    }

    private static string Key(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"HelpDesk:{list}:{index}");

    // What happened to customers is not sent in the clear, except to a program on this machine.
    private static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback))
        && url is { UserInfo: "", Fragment: "" };
}
