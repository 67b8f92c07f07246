using CxBot.Core;
using CxBot.Core.Checkups;
using CxBot.Core.Storage;
using CxBot.Slack;
using CxBot.Teams;
using Microsoft.Extensions.Options;

namespace CxBot.Host.Checkups;

/// <summary>Puts the bot together from its settings, without starting it, and has every part looked at.</summary>
internal static class Doctor
{
    /// <summary>All findings, by area.</summary>
    /// <param name="builder">With the bot's configuration; what is built of it is gone afterwards.</param>
    /// <param name="ct">The operator gave up.</param>
    public static async Task<ILookup<CheckupArea, Finding>> ExamineAsync(WebApplicationBuilder builder, CancellationToken ct)
    {
        var (platforms, meant) = Meant(builder);
        builder.Logging.ClearProviders();
        builder.Services.AddCore();
        builder.Services.AddSingleton<ICheckup, KeyCheckup>().AddSingleton<ICheckup, WebAddressCheckup>();
        if (platforms.Slack)
            builder.Services.AddSlack(builder.Configuration);
        if (platforms.Teams)
            builder.Services.AddTeams(builder.Configuration);

        await using var app = builder.Build();
        List<Finding> settings = [meant, .. Settings(app.Services)];
        var found = await Task.WhenAll(
            app.Services.GetServices<ICheckup>().Select(check => Task.Run(() => LookAsync(check, ct), ct)).ToList()
        );
        return settings
            .Select(finding => (Area: CheckupArea.Settings, Finding: finding))
            .Concat(found.SelectMany(findings => findings))
            .ToLookup(one => one.Area, one => one.Finding);
    }

    private static (Platforms, Finding) Meant(WebApplicationBuilder builder)
    {
        var none = new Platforms(Slack: false, Teams: false, Playground: false);
        try
        {
            var read = Platforms.Read(builder.Configuration, builder.Environment);
            if (!read.Playground)
                return (read, Finding.Ok($"Configured: {string.Join(" and ", Named(read))}, in {builder.Environment.EnvironmentName}."));
            return (
                none,
                Finding.Warning(
                    $"Neither Slack nor Teams is configured: in {builder.Environment.EnvironmentName} the playground starts in their place. "
                        + $"{Platforms.WhatToSet}"
                )
            );
        }
        catch (StartRefusedException refused)
        {
            return (none, Finding.Wrong(refused.Message));
        }
        catch (InvalidOperationException unreadable) when (SettingFaults.IsUnreadable(unreadable))
        {
            return (none, Finding.Wrong(unreadable.Message));
        }
    }

    private static IEnumerable<string> Named(Platforms platforms) =>
        new[] { platforms.Slack ? "Slack" : null, platforms.Teams ? "Teams" : null }.OfType<string>();

    private static IEnumerable<Finding> Settings(IServiceProvider services) =>
        SettingFaults.Of(services) is { Count: > 0 } faults
            ? faults.Select(Finding.Wrong)
            : [Finding.Ok("Every setting is of the form that it should have.")];

    private static async Task<IEnumerable<(CheckupArea Area, Finding Finding)>> LookAsync(ICheckup check, CancellationToken ct)
    {
        IReadOnlyList<Finding> findings;
        try
        {
            findings = await check.LookAsync(ct);
        }
        catch (OptionsValidationException)
        {
            findings = [Finding.Warning("Not looked at, because settings of it are wrong: mend those first.")];
        }
        // One that breaks must not hide the others. A message might quote a setting; a type's name can't.
        catch (Exception broken) when (!ct.IsCancellationRequested)
        {
            findings = [Finding.Warning($"Not looked at: the check itself failed ({broken.GetType().Name}).")];
        }
        return findings.Select(finding => (check.Area, finding));
    }
}
