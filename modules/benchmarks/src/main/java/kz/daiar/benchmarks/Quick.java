package kz.daiar.benchmarks;
import java.util.*; import java.util.stream.*;
import kz.daiar.benchmarks.people.*; import kz.daiar.benchmarks.hand.*; import kz.daiar.norms.*;
public class Quick {
  static String s(Duty d){ return d.kind()+d.grounds()+d.arose()+" "+d.due()+" "+d.standing().completeBy()+d.conditions().venues()+d.conditions().forms()+d.conditions().direction()+d.status()+(d.standing().met()==null?null:d.standing().met().to()); }
  static String s(HandDuty d){ return d.kind()+d.grounds()+d.arose()+" "+d.due()+" "+d.completeBy()+d.venues()+d.forms()+d.direction()+d.status()+d.met(); }
  public static void main(String[] a){
    int n=Integer.parseInt(a[0]);
    long t=((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
    var people=new Population(n).people().toList();
    System.out.println("facts "+people.stream().mapToInt(MadePerson::count).sum()+" gen "+(((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime()-t)/1e6);
    var norms=NormSet.shipped(); var day=Population.DAY; int bad=0; Map<String,Integer> mix=new TreeMap<>();
    for(var p:people){ var e=norms.evaluate(p.facts(),day).duties().stream().map(Quick::s).toList(); var h=HandCoded.duties(p.facts(),day); var hs=h.stream().map(Quick::s).toList();
      h.forEach(x->mix.merge(x.grounds()+" "+x.status(),1,Integer::sum));
      if(!e.equals(hs)&&bad++<5) System.out.println(p.facts()+"\nE "+e+"\nH "+hs); }
    System.out.println("bad "+bad); mix.forEach((k,v)->System.out.println(k+" "+v));
    double mh=1e9,me=1e9,ms=1e9;
    for(int r=0;r<25;r++){ long c=0; t=((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime(); for(var p:people) c+=HandCoded.duties(p.facts(),day).size(); mh=Math.min(mh,(((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime()-t)/1e6);
      t=((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime(); for(var p:people) c+=norms.evaluate(p.facts(),day).duties().size(); me=Math.min(me,(((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime()-t)/1e6);
      long g=0; if(a.length>1){ t=((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime(); for(var p:people) for(var d:norms.evaluate(p.facts(),day).duties()) {g+=d.story().size();} ms=Math.min(ms,(((com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime()-t)/1e6);} }
    System.out.printf("hand %.1f engine %.1f x%.2f story %.1f x%.2f%n",mh,me,me/mh,ms,ms/mh);
  }
}
