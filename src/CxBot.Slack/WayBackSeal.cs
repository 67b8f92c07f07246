using System.Globalization;
using System.Security.Cryptography;
using CxBot.Core.Chat;
using Microsoft.AspNetCore.DataProtection;

namespace CxBot.Slack;

/// <summary>
/// Seals a way back, so that a modal can carry it to its submission. The modal is the only place that every node and a restarted
/// process finds again; but its metadata lies open in the person's client, and with a bare response URL they could make the bot say
/// anything to the whole channel. So only the bot can read it.
/// </summary>
internal sealed class WayBackSeal(IDataProtectionProvider protection, SlackClient client)
{
    private const char Between = ' ';

    private readonly IDataProtector protector = protection.CreateProtector("CxBot.Slack.WayBack");

    /// <summary>
    /// Where the answer to a form goes that is opened on this path; empty when nothing but the usual ways is left. In the one-to-one
    /// chat a card stays, and the answer to it stays as well: an ephemeral one would be gone tomorrow.
    /// </summary>
    public string Seal(ReplyPath path) =>
        path.ResponseUrl is { } url && (path.IsEphemeral || !path.HasMessage || path.At.Kind != AddressKind.Personal)
            ? protector.Protect(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{url.Given.ToUnixTimeSeconds()}{Between}{url.Uses}{Between}{(path.IsEphemeral ? 1 : 0)}{Between}{url.Address}"
                )
            )
            : "";

    /// <summary>What was sealed; null for anything else, also for what another ring of keys sealed.</summary>
    public WayBack? Open(string carried)
    {
        if (carried.Length == 0)
            return null;
        try
        {
            return
                protector.Unprotect(carried).Split(Between, 4) is [var given, var uses, var replaces, var address]
                && ResponseUrl.Of(address, client.Address, Time(given), int.Parse(uses, CultureInfo.InvariantCulture)) is { } url
                ? new WayBack(url, replaces == "1")
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static DateTimeOffset Time(string seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture));
}
