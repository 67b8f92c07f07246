using CxBot.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Nudges;

internal sealed class NudgesModel
    : IEntityTypeConfiguration<Nudge>,
        IEntityTypeConfiguration<NudgePreference>,
        IEntityTypeConfiguration<NudgeRest>,
        IEntityTypeConfiguration<NudgeRound>,
        IEntityTypeConfiguration<Duty>,
        IEntityTypeConfiguration<DutyTime>,
        IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Nudge> builder)
    {
        builder
            .HasIndex(nudge => new
            {
                nudge.PersonId,
                nudge.Kind,
                nudge.Subject,
            })
            .IsUnique();
        builder.HasIndex(nudge => new { nudge.State, nudge.NextDueAt });
        builder.Property(nudge => nudge.State).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<NudgePreference> builder)
    {
        builder.HasKey(preference => preference.PersonId);
        builder.Property(preference => preference.PersonId).ValueGeneratedNever();
        builder.Property(preference => preference.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<NudgeRest> builder) => builder.HasKey(rest => new { rest.PersonId, rest.Kind });

    public void Configure(EntityTypeBuilder<NudgeRound> builder)
    {
        builder.HasKey(round => new { round.OrganisationId, round.Kind });
        builder.HasIndex(round => round.NextDueAt);
        builder.Property(round => round.NextDueAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.HasIndex(duty => new { duty.PersonId, duty.NextDueAt });
        builder.HasIndex(duty => duty.NextDueAt);
        builder.HasIndex(duty => duty.Subject);
        builder.HasIndex(duty => duty.SentAs);
    }

    public void Configure(EntityTypeBuilder<DutyTime> builder)
    {
        builder.HasKey(last => last.PersonId);
        builder.Property(last => last.PersonId).ValueGeneratedNever();
    }

    // Organisations from before there were nudges begin with one a day too.
    public void Configure(EntityTypeBuilder<Organisation> builder) =>
        builder.Property(organisation => organisation.NudgesPerDay).HasDefaultValue(1);
}
